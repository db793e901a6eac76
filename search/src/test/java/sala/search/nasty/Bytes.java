package sala.search.nasty;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Writes a file, of which there may be more than fits in memory. */
@FunctionalInterface
interface Bytes {

    Charset WINDOWS_THAI = Charset.forName("x-windows-874");

    void to(OutputStream out) throws IOException;

    static Bytes of(byte[] bytes) {
        return out -> out.write(bytes);
    }

    static Bytes of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Bytes inThaiWindows(String text) {
        return of(text.getBytes(WINDOWS_THAI));
    }

    /** The same over and over. */
    default Bytes times(int times) {
        return out -> {
            byte[] once = all();
            for (int i = 0; i < times; i++) {
                out.write(once);
            }
        };
    }

    default Bytes then(Bytes more) {
        return out -> {
            to(out);
            more.to(out);
        };
    }

    /** As after a copy that stopped half way. */
    default Bytes half() {
        return out -> {
            byte[] all = all();
            out.write(all, 0, all.length / 2);
        };
    }

    default byte[] all() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        to(all);
        return all.toByteArray();
    }
}
