package sala.web.peer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sala.mirror.peer.LanPeer;
import sala.mirror.peer.LanSetting;
import sala.mirror.peer.PeerRefused;
import sala.web.page.Here;

/** The servers near a school's node, as its keeper sees them. */
public record PeersView(List<LanPeer> peers, LanSetting setting, Instant now) {

    private static final Map<String, String> WHY = Map.of(
            LanPeer.SILENT, "silent",
            LanPeer.STRANGER, "stranger",
            LanPeer.LIED, "wrong-bytes",
            PeerRefused.OFF, "off");

    /** What came from all of them. */
    public long taken() {
        return peers.stream().mapToLong(LanPeer::takenBytes).sum();
    }

    /** How it stands with one of them, in words. */
    public String state(Here here, LanPeer peer) {
        Instant until = peer.restsUntil();
        if (until != null && peer.rests(now)) {
            return here.text("peer.rests", here.written().dateTime(until), why(here, peer.fault()));
        }
        Instant seen = peer.seen();
        return seen == null
                ? here.text("peer.waits")
                : here.text("peer.seen", here.written().dateTime(seen));
    }

    private static String why(Here here, @Nullable String fault) {
        return here.text("peer.why." + (fault == null ? "other" : WHY.getOrDefault(fault, "other")));
    }
}
