package sala.mirror.sync;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import sala.blob.Blob;
import sala.mirror.care.Care;
import sala.mirror.delivery.BootTimes;
import sala.mirror.delivery.Delivery;
import sala.mirror.disk.TakenDisks;
import sala.mirror.district.Ask;
import sala.mirror.district.DistrictDoor;
import sala.mirror.district.DistrictLinks;
import sala.mirror.district.Patience;
import sala.mirror.district.SyncState;
import sala.mirror.fleet.NodeStatus;
import sala.mirror.fleet.Reception;
import sala.mirror.help.HelpUp;
import sala.mirror.identity.Host;
import sala.mirror.identity.PublicKeys;
import sala.mirror.offer.OfferUp;
import sala.mirror.peer.SiblingKeys;
import sala.mirror.peer.Siblings;
import sala.mirror.profile.Allowance;
import sala.mirror.protocol.Question;
import sala.mirror.protocol.SignedAnswer;
import sala.mirror.protocol.Speech;
import sala.mirror.root.FollowedRoots;
import sala.mirror.rotation.KeyChange;
import sala.mirror.transfer.KeptBack;
import sala.mirror.transfer.RottenFiles;

/** Tells the district how this node is, and hears which snapshot is the newest. */
@Singleton
public class Contact {

    private static final String SEAL = "seal";

    /** With all else of the request it fits one packet. */
    private static final int MOST_IN_LINE = 600;

    private final Host self;
    private final DistrictLinks links;
    private final Delivery delivery;
    private final BootTimes boots;
    private final KeptBack keptBack;
    private final RottenFiles rotten;
    private final TakenDisks disks;
    private final Allowance allowance;
    private final Care care;
    private final HelpUp help;
    private final SiblingKeys siblings;
    private final FollowedRoots roots;
    private final KeyChange keyChange;
    private final OfferUp offers;

    /** By this process: what the district has heard of it is kept there, unless it was restored meanwhile. */
    private volatile boolean sealTold;

    @Inject
    public Contact(
            Host self,
            DistrictLinks links,
            Delivery delivery,
            BootTimes boots,
            KeptBack keptBack,
            RottenFiles rotten,
            TakenDisks disks,
            Allowance allowance,
            Care care,
            HelpUp help,
            SiblingKeys siblings,
            FollowedRoots roots,
            KeyChange keyChange,
            OfferUp offers) {
        this.keyChange = keyChange;
        this.roots = roots;
        this.siblings = siblings;
        this.offers = offers;
        this.help = help;
        this.care = care;
        this.boots = boots;
        this.disks = disks;
        this.allowance = allowance;
        this.keptBack = keptBack;
        this.rotten = rotten;
        this.self = self;
        this.links = links;
        this.delivery = delivery;
    }

    void make(DistrictDoor district) {
        JsonObject said = said();
        SignedAnswer answer = new Patience(district.limits()).with(() -> ask(district, said));
        hear(said, answer);
        if (roots.heard(said, answer)) {
            new Patience(district.limits()).with(() -> roots.follow(district));
        }
    }

    /** Whether the district waits for another one. */
    boolean isOwed() {
        return care.owes() || help.isUnheard() || roots.owes() || keyChange.owes();
    }

    /** The same while other work goes on: once, without patience. */
    void tryToMake(DistrictDoor district) throws IOException {
        JsonObject said = said();
        hear(said, ask(district, said));
    }

    private void hear(JsonObject said, SignedAnswer answer) {
        sealTold |= said.containsKey(SEAL);
        boots.learn(answer.at());
        Optional.ofNullable(answer.text("profile")).ifPresent(allowance::hear);
        links.heard(answer.number("snapshot"));
        care.heard(said, answer);
        help.heard(answer);
        siblings.heard(answer);
        keyChange.heard(answer);
        offers.heard(said, answer);
    }

    private static SignedAnswer ask(DistrictDoor district, JsonObject said) throws IOException {
        Question question = Question.brief(Reception.CONTACT);
        byte[] told = question.with(Speech.pack(said));
        return district.askShort(told.length > MOST_IN_LINE ? asBody(told) : inLine(told), question);
    }

    private static Ask asBody(byte[] told) {
        return Ask.post(Reception.TARGET, told, "application/octet-stream");
    }

    /** A body would be a packet of its own. */
    private static Ask inLine(byte[] told) {
        String said = Base64.getUrlEncoder().withoutPadding().encodeToString(told);
        return Ask.post(Reception.TARGET + "?said=" + said);
    }

    /** How this node is, and what the district needs to know to send a disk. */
    private JsonObject said() {
        JsonArrayBuilder taken = Json.createArrayBuilder();
        disks.latelyFinished().forEach(disk -> taken.add(disk.toString()));
        JsonObjectBuilder said = Json.createObjectBuilder(status().json())
                .add("disks", taken)
                .addAll(Json.createObjectBuilder(care.says()))
                .add(HelpUp.HELP, help.says())
                .add(Siblings.SIBLINGS, siblings.says())
                .addAll(Json.createObjectBuilder(roots.says()))
                .addAll(Json.createObjectBuilder(keyChange.says()));
        if (!sealTold) {
            said.add(SEAL, PublicKeys.json(self.identity().sealing().getPublic()));
        }
        offers.says().ifPresent(known -> said.add(OfferUp.OFFERS, known));
        return said.build();
    }

    /** How this node is. What has rotted is missing, too; while files come, it is among those. */
    public NodeStatus status() {
        SyncState state = links.state().orElseThrow(NotJoined::new);
        List<Blob> lost = rotten.list();
        return new NodeStatus(
                self.settings().version(),
                self.clock().instant(),
                disk(FileStore::getUsableSpace),
                disk(FileStore::getTotalSpace),
                state.applied(),
                delivery.waiting(),
                Math.max(state.missingBlobs(), lost.size()),
                Math.max(
                        state.missingBytes(),
                        lost.stream().mapToLong(Blob::size).sum()),
                keptBack.lacking(),
                state.fault());
    }

    private long disk(Space space) {
        try {
            return space.of(Files.getFileStore(self.settings().data()));
        } catch (IOException e) {
            return 0;
        }
    }

    @FunctionalInterface
    private interface Space {
        long of(FileStore disk) throws IOException;
    }
}
