package sala.media.item;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.blob.Blob;
import sala.blob.BlobReferences;
import sala.blob.BlobRegister;
import sala.blob.FileBlobStore;
import sala.blob.KeptBlobs;
import sala.blob.RottenBlobs;
import sala.change.ChangeLog;
import sala.core.CoreEntities;
import sala.course.CourseReferences;
import sala.job.Claims;
import sala.job.Jobs;
import sala.media.collection.CollectedItems;
import sala.media.collection.CollectionReplicas;
import sala.media.collection.CollectionRows;
import sala.media.collection.FavouriteReplicas;
import sala.media.collection.FavouriteRows;
import sala.media.collection.Favourites;
import sala.media.collection.MediaCollections;
import sala.media.collection.SchoolFavourites;
import sala.media.description.CardColumns;
import sala.media.description.Description;
import sala.media.description.GradesColumn;
import sala.media.description.MediaDetails;
import sala.media.handout.HandoutRows;
import sala.media.handout.ItemsInReach;
import sala.media.history.History;
import sala.media.hls.MasterPlaylist.Frame;
import sala.media.hls.Segment;
import sala.media.hls.Segments;
import sala.media.indicator.Indicators;
import sala.media.intake.Arrived;
import sala.media.intake.MediaIntake;
import sala.media.listing.FindableMedia;
import sala.media.listing.MediaLists;
import sala.media.listing.MediaQueue;
import sala.media.needed.NeededItems;
import sala.media.needed.OfferedItems;
import sala.media.needed.SubscribedItems;
import sala.media.needed.WeekAhead;
import sala.media.needed.Weights;
import sala.media.profile.EncodingOrders;
import sala.media.quota.Quotas;
import sala.media.replica.MediaReplicas;
import sala.media.replica.OwnItems;
import sala.media.replica.RenditionReplicas;
import sala.media.replica.SpareRenditions;
import sala.media.review.ReviewReplicas;
import sala.media.review.ReviewRows;
import sala.media.review.Reviews;
import sala.media.review.SchoolReviews;
import sala.media.shown.ShownFiles;
import sala.media.subtitle.SubtitleEditing;
import sala.media.subtitle.SubtitleReplicas;
import sala.media.subtitle.Subtitles;
import sala.media.subtitle.UnreadWords;
import sala.media.timetable.Links;
import sala.media.timetable.SchoolWindow;
import sala.media.version.Swap;
import sala.media.version.VersionRows;
import sala.media.version.Versions;
import sala.media.viewing.ViewingRows;
import sala.media.viewing.Viewings;
import sala.media.workshop.EncodingParts;
import sala.media.workshop.EncodingQueue;
import sala.media.workshop.ItemCourse;
import sala.media.workshop.PartRows;
import sala.media.workshop.Reencoding;
import sala.media.workshop.Transcoding;
import sala.notice.Notices;
import sala.people.People;
import sala.school.Classrooms;
import sala.sql.Sql;
import sala.sql.Transactions;
import sala.subscription.Subscriptions;
import sala.taking.Whiles;
import sala.testkit.SettableClock;
import sala.testkit.TestDatabase;
import sala.usage.Statements;
import sala.worker.Workers;

/** The beans of the register as the container would put them together, and some people. */
public final class MediaBeans {

    public static final UUID SCHOOL = UUID.randomUUID();

    public final SettableClock clock = new SettableClock();
    public final Actor teacher = actor(Grant.school(Role.TEACHER, SCHOOL));
    public final Actor colleague = actor(Grant.school(Role.TEACHER, SCHOOL));
    public final Actor stranger = actor(Grant.school(Role.TEACHER, UUID.randomUUID()));
    public final Actor keeper = actor(Grant.school(Role.SCHOOL_KEEPER, SCHOOL));
    public final Actor pupil = actor(Grant.classroom(Role.PUPIL, SCHOOL, UUID.randomUUID()));
    public final Actor supervisor = actor(Grant.district(Role.SUPERVISOR));
    public final Actor admin = actor(Grant.district(Role.DISTRICT_ADMIN));

    public final TestDatabase db;
    public final EntityManager entities;
    public final KeptBlobs blobs;
    public final Jobs jobs;
    public final ChangeLog changes;
    public final MediaItems items;
    public final ItemFiles files;
    public final ShownFiles shown;
    public final ItemCourse course;
    public final Transcoding transcoding;
    public final Workers workers;
    public final EncodingParts parts;
    public final Claims claims;
    public final EncodingOrders orders;
    public final Reencoding reencoding;
    public final EncodingQueue queue;
    public final Indicators indicators;
    public final Quotas quotas;
    public final MediaIntake intake;
    public final History history;
    public final Notices notices;
    public final MediaEditing editing;
    public final MediaDecisions decisions;
    public final MediaSharing sharing;
    public final OfferDecisions offers;
    public final AnswerKeys keys;
    public final MediaQueue waiting;
    public final Versions versions;
    public final MediaLists lists;
    public final FindableMedia findable;
    public final WeekAhead weekAhead;
    public final Subscriptions subscriptions;
    public final MediaReplicas replicas;
    public final RenditionReplicas better;
    public final SubtitleReplicas words;
    public final Subtitles subtitles;
    public final UnreadWords unread;
    public final SubtitleEditing wording;
    public final MediaCollections collections;
    public final CollectedItems collected;
    public final CollectionReplicas playlists;
    public final Favourites favourites;
    public final SchoolFavourites schoolFavourites;
    public final FavouriteReplicas likings;
    public final ReviewReplicas opinions;
    public final Reviews reviews;
    public final SchoolReviews schoolReviews;
    public final Viewings viewings;

    public MediaBeans(TestDatabase db, Path folder) {
        this.db = db;
        Sql sql = new Sql(db.dataSource());
        entities = db.persistence(allEntities()).entityManager();
        blobs = new FileBlobStore(folder, new BlobRegister(sql, clock));
        jobs = new Jobs(sql, clock);
        shown = new ShownFiles(sql);
        BlobReferences references = new BlobReferences(sql, blobs, clock);
        changes = new ChangeLog(sql, clock);
        items = new MediaItems(entities, changes, references, shown);
        files = new ItemFiles(new RottenBlobs(sql));
        workers = new Workers(sql, clock);
        parts = new EncodingParts(
                new PartRows(sql, references), blobs, workers, new Transactions(db.userTransaction()));
        claims = new Claims(db.dataSource(), Thread::new);
        orders = new EncodingOrders(sql);
        course = new ItemCourse(items, shown, orders);
        transcoding = new Transcoding(items, files, course, jobs);
        reencoding = new Reencoding(items, orders, transcoding, jobs, clock);
        queue = new EncodingQueue(items, transcoding, jobs, sql);
        indicators = new Indicators(sql, new ChangeLog(sql, clock));
        quotas = new Quotas(sql, clock);
        intake = new MediaIntake(items, transcoding, indicators, quotas, blobs, clock);
        history = new History(sql);
        notices = new Notices(sql, clock);
        ItemNews news = new ItemNews(history, notices);
        editing = new MediaEditing(items, indicators, news, clock);
        decisions = new MediaDecisions(items, news, clock);
        sharing = new MediaSharing(items, news, clock);
        offers = new OfferDecisions(items, news, clock);
        keys = new AnswerKeys(items, news, clock);
        waiting = new MediaQueue(entities);
        versions = new Versions(items, intake, new VersionRows(sql), new Swap(items, shown), news, clock);
        lists = new MediaLists(entities);
        CollectionRows gathered = new CollectionRows(sql, changes);
        collections = new MediaCollections(gathered, sql, clock);
        collected = new CollectedItems(collections, gathered, items, lists, sql, clock);
        playlists = new CollectionReplicas(gathered);
        Statements statements = new Statements(sql, clock);
        SchoolVoices voices = new SchoolVoices(items, new People(entities, changes));
        FavouriteRows liked = new FavouriteRows(sql, changes);
        favourites = new Favourites(items, lists, liked, statements, clock);
        schoolFavourites = new SchoolFavourites(voices, liked);
        likings = new FavouriteReplicas(liked);
        ReviewRows said = new ReviewRows(sql, changes);
        reviews = new Reviews(items, said, statements, clock);
        schoolReviews = new SchoolReviews(voices, said);
        viewings = new Viewings(
                new ItemsInReach(items, new HandoutRows(sql)),
                new ViewingRows(sql),
                new Whiles(statements, clock),
                clock);
        subtitles = new Subtitles(sql, blobs, references, changes);
        unread = new UnreadWords(sql);
        wording = new SubtitleEditing(items, subtitles, blobs, new Transactions(db.userTransaction()), clock);
        findable = new FindableMedia(items, entities, indicators, subtitles);
        CourseReferences courses = new CourseReferences(entities);
        SchoolWindow timetable = new SchoolWindow(new Classrooms(entities, changes), new Links(sql), clock);
        subscriptions = new Subscriptions(sql, changes, clock);
        NeededItems needed = new NeededItems(
                entities, courses, timetable, new SubscribedItems(subscriptions, courses, sql), new OfferedItems(sql));
        weekAhead = new WeekAhead(courses, timetable, new Weights(sql), clock);
        replicas = new MediaReplicas(items, entities, needed, shown, transcoding, new OwnItems(items, offers));
        better = new RenditionReplicas(items, needed, new SpareRenditions(items, needed, sql));
        opinions = new ReviewReplicas(said, needed);
        words = new SubtitleReplicas(subtitles, needed, sql);
    }

    private static Class<?>[] allEntities() {
        Stream<Class<?>> ours = Stream.of(
                MediaItem.class,
                Rendition.class,
                Still.class,
                Description.class,
                CardColumns.class,
                Proposal.class,
                Appearance.class,
                Original.class,
                Origin.class,
                GradesColumn.class);
        return Stream.concat(ours, Stream.of(CoreEntities.ALL)).toArray(Class<?>[]::new);
    }

    public static Actor actor(Grant grant) {
        return new Actor(UUID.randomUUID(), Set.of(grant));
    }

    public Blob blob(byte[] bytes) {
        return blobs.put(new ByteArrayInputStream(bytes));
    }

    /** A draft of what stands for a small PDF with these words in it, and opened well. */
    public UUID document(Actor owner, String title) {
        UUID id = take(owner, "ใบงาน.pdf", ("%PDF-1.7 " + title + "\n%%EOF").getBytes(StandardCharsets.UTF_8), title);
        completeShown(id);
        return id;
    }

    /** As if somebody had looked at the file and found that it can be shown as it is. */
    public void completeShown(UUID id) {
        Made nothing = new Made(Duration.ZERO, List.of(), null, List.of(), null);
        db.inTransaction(() -> {
            MediaItem item = items.get(id);
            item.complete(item.kind(), nothing);
        });
    }

    public UUID take(Actor owner, String fileName, byte[] bytes, String title) {
        return take(owner, fileName, bytes, title, false);
    }

    /** @param again whether it comes in although the same bytes are there */
    public UUID take(Actor owner, String fileName, byte[] bytes, String title, boolean again) {
        Arrived arrived = new Arrived(FileLabel.of(fileName), blob(bytes), again);
        return db.inTransaction(
                () -> intake.take(owner, arrived, MediaDetails.named(title)).id());
    }

    public MediaVersion seen(UUID id) {
        return new MediaVersion(id, items.get(id).version());
    }

    public void publish(UUID id) {
        db.inTransaction(() -> decisions.submit(admin, seen(id)));
        db.inTransaction(() -> decisions.approve(supervisor, seen(id)));
        db.inTransaction(() -> decisions.publish(supervisor, seen(id)));
    }

    /** As if the work had been done, with one rendition. */
    public void complete(UUID id) {
        complete(id, Duration.ofSeconds(6));
    }

    public void completeWithSound(UUID id, Path sound) throws IOException {
        Segments segments = new Segments(10, List.of(new Segment(1, 90)));
        StoredRendition rendition =
                new StoredRendition("sound", blob(Files.readAllBytes(sound)), "mp4a.40.2", segments, null);
        Made made = new Made(Duration.ofSeconds(1), List.of(rendition), null, List.of(), null);
        db.inTransaction(() -> {
            MediaItem item = items.get(id);
            item.complete(MediaKind.AUDIO, made);
            items.filesChanged(item);
        });
    }

    public void complete(UUID id, Duration length) {
        Segments segments = new Segments(10, List.of(new Segment(6, 90)));
        StoredRendition rendition = new StoredRendition(
                "480p5",
                blob(id.toString().getBytes(StandardCharsets.UTF_8)),
                "avc1.4d401e",
                segments,
                new Frame(854, 480, 5));
        Made made = new Made(length, List.of(rendition), null, List.of(), null);
        db.inTransaction(() -> {
            MediaItem item = items.get(id);
            item.complete(MediaKind.VIDEO, made);
            items.filesChanged(item);
        });
    }
}
