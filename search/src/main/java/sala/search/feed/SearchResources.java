package sala.search.feed;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import sala.child.ChildPrograms;
import sala.child.JavaFiles;
import sala.node.NodeSettings;
import sala.search.lucene.SearchIndex;
import sala.search.reading.PatientReader;
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
        return new TextReader(reading(settings, ReadingLimits.QUICK, "quick"), threads);
    }

    @Produces
    @Singleton
    PatientReader patient(NodeSettings settings, ManagedThreadFactory threads) {
        return new PatientReader(new TextReader(reading(settings, ReadingLimits.USUAL, "slow"), threads));
    }

    @Produces
    @Singleton
    ScanReader scans(NodeSettings settings, ManagedThreadFactory threads, ChildPrograms children) {
        SeeingFence fence = new SeeingFence(
                children,
                new JavaFiles(settings.java(), jars(settings)),
                settings.data().resolve("blobs"));
        return new ScanReader(Tesseract.find()
                .map(tesseract -> new TextReader(
                        ReadingProgram.seeing(
                                settings.java(),
                                jars(settings),
                                tesseract.languages(),
                                folder(settings, "scans"),
                                fence),
                        threads)));
    }

    private static ReadingProgram reading(NodeSettings settings, ReadingLimits limits, String name) {
        return ReadingProgram.reading(settings.java(), jars(settings), limits, folder(settings, name));
    }

    /** Where processes of that name put what they need for a while. */
    private static Path folder(NodeSettings settings, String name) {
        return settings.data().resolve("run").resolve("reading").resolve(name);
    }

    private static String jars(NodeSettings settings) {
        return settings.tools().resolve("text").resolve("*").toString();
    }

    void end(@Disposes ScanReader scans) {
        scans.close();
    }

    void end(@Disposes PatientReader patient) {
        patient.close();
    }

    void end(@Disposes TextReader reader) {
        reader.close();
    }
}
