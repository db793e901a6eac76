package sala.search.feed;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import sala.node.NodeSettings;
import sala.search.lucene.SearchIndex;
import sala.search.reading.ReadingLimits;
import sala.search.reading.ReadingProgram;
import sala.search.reading.ScanReader;
import sala.search.reading.Tesseract;
import sala.search.reading.TextReader;

/** The index in the node's folder, and the program that reads files, from the node's tools. */
@Dependent
class SearchResources {

    @Produces
    @Singleton
    SearchIndex index(NodeSettings settings) {
        return new SearchIndex(settings.data().resolve("index"));
    }

    @Produces
    @Singleton
    TextReader reader(NodeSettings settings, ManagedThreadFactory threads) {
        return new TextReader(new ReadingProgram(settings.java(), jars(settings), ReadingLimits.USUAL), threads);
    }

    @Produces
    @Singleton
    ScanReader scans(NodeSettings settings, ManagedThreadFactory threads) {
        return new ScanReader(Tesseract.find()
                .map(tesseract -> new TextReader(
                        new ReadingProgram(settings.java(), jars(settings), ReadingLimits.SCANS, tesseract.languages()),
                        threads)));
    }

    void end(@Disposes ScanReader scans) {
        scans.close();
    }

    private static String jars(NodeSettings settings) {
        return settings.tools().resolve("text").resolve("*").toString();
    }

    void end(@Disposes TextReader reader) {
        reader.close();
    }
}
