package sala.media.offer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.access.Actor;
import sala.access.Permission;
import sala.approval.Approval;
import sala.blob.Blob;
import sala.media.item.ItemFiles;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.OfferDecisions;
import sala.media.item.Readiness;
import sala.media.subtitle.OfferedWords.Words;
import sala.media.subtitle.Subtitles;
import sala.media.version.Versions;
import sala.offer.OfferRefused;
import sala.offer.OfferSource;
import sala.offer.Offered;
import sala.offer.Verdict;
import sala.sql.Sql;

/** Items of the register that a school offers to its district. */
@Singleton
public class MediaOffers implements OfferSource {

    /** Why an item of this node cannot be played: the district gave it without the files that should be here. */
    public static final String FILES_LOST = "media.own-files-lost";

    private static final Set<Approval> OFFERABLE = Set.of(Approval.DRAFT, Approval.SUBMITTED);

    private final MediaItems items;
    private final Subtitles subtitles;
    private final Versions versions;
    private final ItemFiles files;
    private final OfferDecisions decisions;
    private final OfferIntake intake;
    private final Sql sql;

    @Inject
    public MediaOffers(
            MediaItems items,
            Subtitles subtitles,
            Versions versions,
            ItemFiles files,
            OfferDecisions decisions,
            OfferIntake intake,
            Sql sql) {
        this.items = items;
        this.subtitles = subtitles;
        this.versions = versions;
        this.files = files;
        this.decisions = decisions;
        this.intake = intake;
        this.sql = sql;
    }

    @Override
    public String kind() {
        return MediaItems.KIND;
    }

    @Override
    public Offered handIn(Actor actor, UUID thing) {
        MediaItem item = items.get(thing, actor, Permission.MEDIA_EDIT);
        Blob file = file(item);
        decisions.submit(item, actor.person());
        return new Offered(
                kind(), thing, actor.person(), item.details().title(), OfferState.write(item, words(thing)), file);
    }

    private Blob file(MediaItem item) {
        boolean another = versions.of(item).stream().anyMatch(version -> !version.isUsable());
        if (item.readiness() == Readiness.FAILED) {
            throw OfferRefused.notNow();
        }
        if (!OFFERABLE.contains(item.approval()) || item.school() == null || item.versionOf() != null || another) {
            throw OfferRefused.notNow();
        }
        return item.original()
                .blob()
                .filter(blob -> !files.damage(item).original())
                .orElseThrow(OfferRefused::fileGone);
    }

    private List<Words> words(UUID item) {
        return subtitles.of(item).stream()
                .map(one -> new Words(one.id(), one.kind(), one.language(), subtitles.cues(one), one.heard()))
                .toList();
    }

    @Override
    public void takeBack(Actor actor, UUID thing) {
        decisions.takeBack(items.get(thing, actor, Permission.MEDIA_EDIT), actor.person());
    }

    @Override
    public void decided(UUID thing, Verdict verdict) {
        items.find(thing).ifPresent(item -> decisions.follow(item, verdict));
    }

    @Override
    public Set<UUID> lost() {
        return sql
                .list(
                        row -> row.id("id"),
                        "select id from media_item where brought and readiness = 'FAILED' and reason = ? limit 100",
                        FILES_LOST)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public long begin(UUID school, Offered offered) {
        return intake.begin(school, offered);
    }

    @Override
    public long take(UUID school, Offered offered, long from, InputStream piece) {
        return intake.take(school, offered, from, piece);
    }

    @Override
    public void finish(UUID school, Offered offered) {
        intake.finish(school, offered);
    }

    @Override
    public Optional<Verdict> verdict(UUID school, UUID thing) {
        return ofSchool(school, thing)
                .map(item -> new Verdict(
                        item.approval(), item.decision().by(), item.decision().reason()));
    }

    @Override
    public void takenBack(UUID school, UUID thing, UUID by) {
        ofSchool(school, thing)
                .filter(item -> item.approval() == Approval.SUBMITTED)
                .ifPresent(item -> decisions.takeBack(item, by));
    }

    @Override
    public void lost(UUID school, UUID thing) {
        ofSchool(school, thing)
                .filter(item -> item.origin().isOfferedWith(item.original()))
                .ifPresent(item -> {
                    item.origin().lose();
                    items.changed(item);
                });
    }

    private Optional<MediaItem> ofSchool(UUID school, UUID thing) {
        return items.find(thing).filter(item -> school.equals(item.school()));
    }
}
