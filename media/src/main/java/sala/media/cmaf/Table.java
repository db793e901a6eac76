package sala.media.cmaf;

import java.io.ByteArrayOutputStream;

/** A table of whole numbers, as it stands in a file: an hour of a lesson has a hundred thousand of them. */
final class Table {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void add(int... numbers) {
        bytes.writeBytes(BoxBytes.numbers(numbers));
    }

    boolean isEmpty() {
        return bytes.size() == 0;
    }

    /** @param width how many numbers make an entry */
    int entries(int width) {
        return bytes.size() / Integer.BYTES / width;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
