package sala.search.bench;

import java.io.IOException;
import java.util.List;
import sala.search.lucene.PlainIndex;

/** Lucene alone. */
record PlainFinder(PlainIndex index) implements Finder {

    @Override
    public void put(String id, String title, String text) throws IOException {
        index.put(id, title, text);
    }

    @Override
    public void finish() throws IOException {
        index.finish();
    }

    @Override
    public List<String> find(String question) throws IOException {
        return index.find(question);
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
