package sala.mirror.district;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import sala.mirror.identity.Host;

/** Opens lines to districts. */
@Singleton
public class Lines {

    private final Host self;
    private final DistrictLinks links;
    private final LineLimits limits;
    private final LineLimits filesLimits;
    private final ExecutorService threads;
    private final HttpClient http;
    private final HttpClient filesHttp;

    @Inject
    public Lines(Host self, DistrictLinks links, ManagedThreadFactory threads) {
        this(self, links, LineLimits.USUAL, LineLimits.FILES, Executors.newCachedThreadPool(threads));
    }

    /** With other limits than the usual; the threads are this object's from now on. */
    public Lines(Host self, DistrictLinks links, LineLimits limits, LineLimits filesLimits, ExecutorService threads) {
        this.self = self;
        this.links = links;
        this.limits = limits;
        this.threads = threads;
        this.http = Line.client(threads, limits);
        this.filesLimits = filesLimits;
        this.filesHttp = Line.client(threads, filesLimits);
    }

    /** When the server stops. */
    @PreDestroy
    public void close() {
        threads.shutdownNow();
    }

    /** To a district that this node may not know yet. */
    public Line to(URI district) {
        return new Line(district, http, limits);
    }

    /** To the district that this node has joined; empty before. */
    public Optional<DistrictDoor> toDistrict() {
        return links.find().map(link -> new DistrictDoor(self, links, link, to(link.url())));
    }

    /** The same with the patience for files. */
    public Optional<DistrictDoor> toDistrictForFiles() {
        return links.find()
                .map(link -> new DistrictDoor(self, links, link, new Line(link.url(), filesHttp, filesLimits)));
    }

    /** To another school's node on the same network. */
    public Line toPeer(URI peer) {
        return new Line(peer, filesHttp, filesLimits);
    }

    /** For work that waits for the line. */
    public Executor threads() {
        return threads;
    }
}
