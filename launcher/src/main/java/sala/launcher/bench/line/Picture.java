package sala.launcher.bench.line;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Pictures of noise. Of large ones schools get a smaller one. */
final class Picture {

    private static final int BYTES_PER_PIXEL = 3;
    private static final int COLOURS = 1 << 24;

    private Picture() {}

    /**
     * So many of nearly so many bytes each; no two alike, and none of another call's.
     *
     * @param name begins their titles
     */
    static List<Sample> of(String name, int count, int bytes) {
        Random random = new Random(name.hashCode());
        int side = (int) Math.ceil(Math.sqrt(bytes / (double) BYTES_PER_PIXEL));
        return IntStream.range(0, count)
                .mapToObj(number -> picture(name + "-" + number, noise(side, random)))
                .toList();
    }

    private static Sample picture(String title, byte[] bytes) {
        return new Sample(title, title + ".png", "image/png", bytes);
    }

    private static byte[] noise(int side, Random random) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        int[] pixels = random.ints((long) side * side, 0, COLOURS).toArray();
        image.setRGB(0, 0, side, side, pixels, 0, side);
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
