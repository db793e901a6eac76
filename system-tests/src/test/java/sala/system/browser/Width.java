package sala.system.browser;

/** The screens that people have. */
public enum Width {
    PHONE(360, 740),
    TABLET(768, 1024),
    DESK(1280, 800);

    private final int pixels;
    private final int height;

    Width(int pixels, int height) {
        this.pixels = pixels;
        this.height = height;
    }

    public int pixels() {
        return pixels;
    }

    public int height() {
        return height;
    }
}
