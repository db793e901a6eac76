package sala.mirror.district;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;

/**
 * An answer of the district while it comes in. Belongs to the callback that gets it.
 *
 * @param body at the most as fast as the line; fails with {@link IOException} when the line breaks off or stalls
 */
public record Reply(int status, HttpHeaders headers, InputStream body) {

    /** Reads all of it, and refuses to read without end. */
    public byte[] bytes(int most) throws IOException {
        byte[] bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new IOException("the answer is longer than " + most + " bytes");
        }
        return bytes;
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
