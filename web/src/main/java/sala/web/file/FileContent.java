package sala.web.file;

import java.io.IOException;
import java.io.OutputStream;

/** Bytes of which any part can be sent. */
interface FileContent {

    long size();

    /** Another one for other bytes. */
    String tag();

    /** Sends this part; waits as long as whoever reads it needs. */
    void write(ByteRange part, OutputStream out) throws IOException;
}
