package sala.web.peer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import sala.mirror.peer.LanPeers;
import sala.mirror.peer.LanSetting;
import sala.mirror.peer.mdns.LanFinder;

/** Reads and changes what a keeper wants of servers nearby. */
@Singleton
public class PeersDesk {

    private final LanPeers peers;
    private final LanFinder finder;
    private final Clock clock;

    @Inject
    public PeersDesk(LanPeers peers, LanFinder finder, Clock clock) {
        this.peers = peers;
        this.finder = finder;
        this.clock = clock;
    }

    public PeersView view() {
        return new PeersView(peers.all(), peers.setting(), clock.instant());
    }

    void add(String address) {
        peers.add(address);
    }

    void remove(UUID id) {
        peers.remove(id);
    }

    /** Counts on the network within seconds. */
    void set(LanSetting setting) {
        peers.set(setting);
        finder.soon();
    }
}
