package sala.web.mirror;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import sala.mirror.fleet.Caller;
import sala.mirror.fleet.NodeGate;
import sala.mirror.protocol.NodeRefused;
import sala.mirror.protocol.RequestLine;

/** Finds out which school's node has sent a request. */
@Singleton
public class NodeRequests {

    private static final String API = "/api/v1/";
    private static final String SCHEME = "Bearer ";

    private final NodeGate gate;

    @Inject
    public NodeRequests(NodeGate gate) {
        this.gate = gate;
    }

    /** @throws NodeRefused when no node of ours has sent it */
    Caller caller(HttpServletRequest request, byte[] body) {
        return gate.admit(token(request), line(request, body));
    }

    /** @throws NodeRefused when it has none */
    static String token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()))
                .orElseThrow(() -> new NodeRefused(NodeRefused.INVALID));
    }

    /** What its proof must be good for. */
    static RequestLine line(HttpServletRequest request, byte[] body) {
        return RequestLine.of(request.getMethod(), target(request), body);
    }

    private static String target(HttpServletRequest request) {
        String path = request.getRequestURI();
        String target = path.substring(path.indexOf(API) + API.length());
        return request.getQueryString() == null ? target : target + "?" + request.getQueryString();
    }
}
