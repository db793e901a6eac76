package sala.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What Lucene finds by itself: one field, its analyser for Thai, any of the words. For comparing only. The caller
 * closes it.
 */
public final class PlainIndex implements AutoCloseable {

    private static final String ID = "id";
    private static final String TEXT = "text";
    private static final int DEPTH = 10;

    private final Analyzer analyzer = new ThaiAnalyzer();
    private final Directory directory;
    private final IndexWriter writer;
    private @Nullable DirectoryReader reader;

    /** @param folder to be written into; empty */
    public PlainIndex(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
    }

    public void put(String id, String title, String text) throws IOException {
        Document document = new Document();
        document.add(new StoredField(ID, id));
        document.add(new TextField(TEXT, title + "\n" + text, Field.Store.NO));
        writer.addDocument(document);
    }

    /** After the last document, before the first question. */
    public void finish() throws IOException {
        reader = DirectoryReader.open(writer);
    }

    /** The ids of the ten best documents at the most, the best first. */
    public List<String> find(String question) throws IOException {
        Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, question);
        if (query == null) {
            return List.of();
        }
        IndexSearcher searcher = new IndexSearcher(Objects.requireNonNull(reader));
        List<String> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, DEPTH).scoreDocs) {
            found.add(searcher.storedFields().document(hit.doc).get(ID));
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        writer.close();
        directory.close();
        analyzer.close();
    }
}
