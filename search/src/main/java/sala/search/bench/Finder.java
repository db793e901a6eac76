package sala.search.bench;

import java.io.IOException;
import java.util.List;

/** An index that is measured: first it is given documents, then it is asked. */
interface Finder extends AutoCloseable {

    void put(String id, String title, String text) throws IOException;

    /** After the last document, before the first question. */
    void finish() throws IOException;

    /** The ids of the documents found, the best first; ten at the most. */
    List<String> find(String question) throws IOException;

    @Override
    void close() throws IOException;
}
