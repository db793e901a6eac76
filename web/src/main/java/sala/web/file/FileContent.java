package sala.web.file;

import jakarta.ws.rs.core.StreamingOutput;

/** Bytes of which any part can be sent. */
interface FileContent {

    long size();

    /** Another one for other bytes. */
    String tag();

    StreamingOutput part(ByteRange range);
}
