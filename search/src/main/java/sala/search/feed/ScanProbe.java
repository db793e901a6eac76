package sala.search.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import sala.node.HealthProbe;
import sala.node.NodeRole;
import sala.search.reading.ScanReader;

/** Whether scanned documents can be read here. Without that the node does all else. */
@Singleton
public class ScanProbe implements HealthProbe {

    private final ScanReader scans;

    @Inject
    public ScanProbe(ScanReader scans) {
        this.scans = scans;
    }

    @Override
    public String name() {
        return "ocr";
    }

    @Override
    public boolean isFor(NodeRole role) {
        return role != NodeRole.WORKER;
    }

    @Override
    public boolean stopsWork() {
        return false;
    }

    @Override
    public Optional<String> complaint() {
        return scans.isThere()
                ? Optional.empty()
                : Optional.of("scans are not read: tesseract-ocr with tesseract-ocr-tha is not installed");
    }
}
