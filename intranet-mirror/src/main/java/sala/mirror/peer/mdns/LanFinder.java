package sala.mirror.peer.mdns;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.mirror.district.DistrictLink;
import sala.mirror.district.DistrictLinks;
import sala.mirror.identity.Host;
import sala.mirror.peer.LanPeers;
import sala.mirror.peer.LanSetting;
import sala.node.NodeRole;
import sala.node.StartStep;

/**
 * Announces a school's node on its networks and finds the others. A network that knows no multicast, or does not want
 * to, costs nothing else: addresses can be written in by hand.
 */
@Singleton
public class LanFinder implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(LanFinder.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Host self;
    private final DistrictLinks links;
    private final LanPeers peers;
    private final ScheduledExecutorService clock;
    private final Networks networks = new Networks();

    @Inject
    public LanFinder(Host self, DistrictLinks links, LanPeers peers, ManagedThreadFactory threads) {
        this.self = self;
        this.links = links;
        this.peers = peers;
        this.clock = Executors.newSingleThreadScheduledExecutor(threads);
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public boolean isFor(NodeRole role) {
        return role == NodeRole.SCHOOL;
    }

    @Override
    public void start() {
        clock.scheduleWithFixedDelay(this::tick, SOON.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    /** As soon as it is not looking already, such as after a change of the setting. */
    public void soon() {
        clock.execute(this::tick);
    }

    @Override
    public void stop() {
        clock.shutdownNow();
        networks.close();
    }

    private void tick() {
        try {
            LanSetting setting = peers.setting();
            Optional<DistrictLink> link = links.find().filter(one -> one.cutOff() == null && setting.takes());
            if (link.isPresent()) {
                look(announcement(link.get()), setting.announces());
            } else {
                networks.close();
            }
        } catch (RuntimeException | LinkageError e) {
            // whatever leaves this method would end the clock for good
            LOG.warn("not looked for servers nearby", e);
        }
    }

    private void look(Announcement own, boolean announces) {
        networks.join(own, announces);
        networks.heard().forEach(other -> other.isNear(own).ifPresent(peers::found));
    }

    private Announcement announcement(DistrictLink link) {
        return new Announcement(
                link.fingerprint().text(),
                self.identity().id().toString(),
                self.settings().port());
    }
}
