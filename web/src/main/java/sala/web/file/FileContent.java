package sala.web.file;

import java.io.IOException;

/** Bytes of which any part can be sent. */
interface FileContent {

    long size();

    /** Another one for other bytes. */
    String tag();

    /** The caller closes it. */
    Reading open() throws IOException;
}
