package sala.media.look;

/** Width and height of a picture in pixels. */
public record Size(int width, int height) {

    /** What is called 480p is 480 on the shorter side, also for a phone held upright. */
    public int shortSide() {
        return Math.min(width, height);
    }

    /** As large as the factor says, in even numbers, as encoders want them. */
    public Size times(double factor) {
        return new Size(even(width * factor), even(height * factor));
    }

    public long pixels() {
        return (long) width * height;
    }

    private static int even(double pixels) {
        return Math.max(2, (int) Math.round(pixels / 2) * 2);
    }
}
