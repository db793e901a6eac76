package sala.web.node;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.mirror.identity.PublicKeys;
import sala.mirror.root.DistrictRoots;
import sala.mirror.root.DistrictRoots.Draft;
import sala.mirror.root.Root;
import sala.mirror.root.RootKey;
import sala.web.security.Proven;

/** The district's root, for the launcher: what it says, what the next one is to say, and putting that in its place. */
@Path("/api/v1/node/keys")
@Singleton
@Proven(by = "the control token in the data folder, from this machine")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class KeysResource {

    private static final int MOST_YEARS = 20;

    private final ControlGate gate;
    private final DistrictRoots roots;
    private final Clock clock;

    @Inject
    public KeysResource(ControlGate gate, DistrictRoots roots, Clock clock) {
        this.gate = gate;
        this.roots = roots;
        this.clock = clock;
    }

    /** @param selfMade whether no people have keys yet */
    public record Shown(
            int version, Instant expires, int threshold, boolean selfMade, String district, List<ShownKey> keys) {

        static Shown of(Root root) {
            return new Shown(
                    root.version(),
                    root.expires(),
                    root.threshold(),
                    root.isSelfMade(),
                    root.districtFingerprint().text(),
                    root.keys().stream()
                            .map(key ->
                                    new ShownKey(key.name(), key.fingerprint().text()))
                            .toList());
        }
    }

    /** A key from a drawer. */
    public record ShownKey(String name, String fingerprint) {}

    /**
     * What the next root is to say.
     *
     * @param sticks none for the keys of the present one
     * @param threshold none for two, or for as many as now
     */
    public record DraftRequest(
            @Nullable List<Stick> sticks,
            @Nullable Integer threshold,
            @Nullable Integer years,
            @Nullable Boolean newDistrictKey) {}

    /** The public part of a stick. */
    public record Stick(@Nullable String name, @Nullable String key) {}

    /** A root as a file has it. */
    public record RootText(@Nullable String root) {}

    @GET
    public Shown show(@Context HttpServletRequest http) {
        gate.require(http);
        return Shown.of(roots.newest().root());
    }

    @POST
    @Path("draft")
    public RootText draft(@Context HttpServletRequest http, DraftRequest request) {
        gate.require(http);
        List<Stick> sticks = request.sticks();
        List<RootKey> keys = sticks == null || sticks.isEmpty()
                ? null
                : sticks.stream().map(KeysResource::key).toList();
        int years = request.years() == null ? 5 : Math.max(1, Math.min(MOST_YEARS, request.years()));
        return new RootText(roots.draft(new Draft(
                        keys,
                        threshold(request, keys),
                        clock.instant().plus(Duration.ofDays(365L * years)),
                        Boolean.TRUE.equals(request.newDistrictKey())))
                .text());
    }

    private static int threshold(DraftRequest request, @Nullable List<RootKey> keys) {
        if (request.threshold() != null) {
            return request.threshold();
        }
        return keys == null ? 0 : Math.min(2, keys.size());
    }

    private static RootKey key(Stick stick) {
        String key = stick.key() == null ? "" : stick.key();
        String name = stick.name() == null ? "" : stick.name();
        return PublicKeys.readSigning(key)
                .map(read -> new RootKey(name, read))
                .orElseThrow(() -> new Invalid("sticks", "root.no-key"));
    }

    @POST
    @Path("install")
    public Shown install(@Context HttpServletRequest http, RootText text) {
        gate.require(http);
        if (text.root() == null) {
            throw new Invalid("root", "field.required");
        }
        return Shown.of(roots.install(text.root()));
    }
}
