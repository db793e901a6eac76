package sala.web.worker;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import sala.worker.Workers;

/** Lets in whoever shows the key of a worker, which only those can have who may write into this node's database. */
@Singleton
public class WorkerGate {

    private static final String SCHEME = "Bearer ";

    private final Workers workers;

    @Inject
    public WorkerGate(Workers workers) {
        this.workers = workers;
    }

    /** @throws WorkerRefused when somebody else asks */
    void require(HttpServletRequest request) {
        String header = String.valueOf(request.getHeader("Authorization"));
        if (!header.startsWith(SCHEME) || !workers.knows(header.substring(SCHEME.length()))) {
            throw new WorkerRefused();
        }
    }
}
