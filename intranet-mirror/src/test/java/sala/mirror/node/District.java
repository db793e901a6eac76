package sala.mirror.node;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import sala.blob.Blob;
import sala.job.Jobs;
import sala.mirror.console.Commands;
import sala.mirror.console.Diary;
import sala.mirror.console.FleetEvents;
import sala.mirror.console.NodeRecords;
import sala.mirror.console.Outlooks;
import sala.mirror.console.Silence;
import sala.mirror.delivery.ArrivingRecords;
import sala.mirror.delivery.Histories;
import sala.mirror.delivery.IncomingBatches;
import sala.mirror.delivery.Intake;
import sala.mirror.delivery.RefusedRecords;
import sala.mirror.fleet.ContactListeners;
import sala.mirror.fleet.Contacts;
import sala.mirror.fleet.Fleet;
import sala.mirror.fleet.NodeGate;
import sala.mirror.fleet.Reception;
import sala.mirror.fleet.SchoolNodes;
import sala.mirror.help.HelpDesk;
import sala.mirror.help.HelpRequests;
import sala.mirror.join.Admission;
import sala.mirror.join.JoinTokens;
import sala.mirror.offer.CarriedOffers;
import sala.mirror.offer.IncomingOffers;
import sala.mirror.offer.OfferDesk;
import sala.mirror.offer.OfferNews;
import sala.mirror.offer.OfferSources;
import sala.mirror.peer.Siblings;
import sala.mirror.profile.LinkProfiles;
import sala.mirror.publication.Deliverables;
import sala.mirror.publication.Deltas;
import sala.mirror.publication.LookAtAll;
import sala.mirror.publication.Looks;
import sala.mirror.publication.Patches;
import sala.mirror.publication.Publication;
import sala.mirror.publication.PublicationTables;
import sala.mirror.publication.Publications;
import sala.mirror.publication.PublishedExtents;
import sala.mirror.publication.PublishedFiles;
import sala.mirror.publication.PublishedRecords;
import sala.mirror.root.DistrictRoots;
import sala.mirror.root.RootNews;
import sala.mirror.root.RootStep;
import sala.mirror.root.Roots;
import sala.mirror.rotation.NewKeys;
import sala.mirror.sending.DiskExport;
import sala.mirror.sending.Holdings;
import sala.mirror.sending.LoadPlan;
import sala.mirror.sending.RecordBatches;
import sala.mirror.sending.Returns;
import sala.mirror.sending.SentDisks;
import sala.mirror.sending.WeekFiles;
import sala.mirror.snapshot.DeltaText;
import sala.mirror.snapshot.Manifest;
import sala.node.NodeRole;
import sala.notice.Notices;
import sala.replica.ComingNeed;
import sala.testkit.TestDatabase;
import sala.usage.Statement;
import sala.usage.StatementListeners;

/** A district's node with its door open. */
public final class District extends Ground implements AutoCloseable {

    public final JoinTokens tokens;
    public final SchoolNodes nodes;
    public final LinkProfiles profiles;
    public final DistrictServer server;
    public final SentDisks sent;
    public final DiskExport export;
    public final Returns returns;
    public final PublishedExtents extents;

    public final LookAtAll lookAtAll;

    final NodeGate gate;
    final Admission admission;
    final Publications publications;
    final Deliverables deliverables;
    private final Patches patches;
    final Reception reception;
    /** Who hears of each statement that comes. */
    public volatile Consumer<Statement> hears = statement -> {};

    /** What every school needs soon. */
    public volatile List<ComingNeed> coming = List.of();

    /** Who is told of silent schools. */
    public final UUID admin = UUID.randomUUID();

    public final FleetEvents events;
    public final Silence silence;
    public final Commands commands;
    public final HelpRequests help;
    public final NodeRecords nodeRecords;
    public final Outlooks outlooks;
    public final Roots roots;
    public final DistrictRoots districtRoots;
    public final Intake intake;
    public final OfferedNotes offered;
    public final OfferDesk offers;
    public final OfferNews offerNews;
    public final Histories histories;
    public final RefusedRecords refused;

    public District(TestDatabase db, Path data) {
        super(db, NodeRole.DISTRICT, data);
        tokens = new JoinTokens(sql, host, clock);
        nodes = new SchoolNodes(sql, clock);
        gate = new NodeGate(host, nodes, clock);
        admission = new Admission(host, tokens, nodes, sql);
        PublicationTables tables = new PublicationTables(sql, transactions, clock);
        PublishedRecords published = new PublishedRecords(sql, clock);
        PublishedFiles files = new PublishedFiles(sql, clock);
        publications = new Publications(
                host,
                new Looks(sources, published),
                changes,
                tables,
                published,
                files,
                new Deltas(tables, published, files));
        lookAtAll = new LookAtAll(new Jobs(sql, clock), publications, tables, clock);
        extents = new PublishedExtents(sql, blobs);
        patches = new Patches(host.settings(), blobs, clock, Executors.newSingleThreadExecutor());
        deliverables = new Deliverables(published, files, blobs, extents, patches);
        ArrivingRecords records = new ArrivingRecords(
                statements, new StatementListeners(List.of(statement -> hears.accept(statement))), sql, clock);
        intake = new Intake(host, nodes, new IncomingBatches(records, sql, clock), transactions);
        profiles = new LinkProfiles(sql, clock);
        roots = new Roots(sql, clock);
        districtRoots = new DistrictRoots(host, keys, roots, sql, transactions);
        new RootStep(districtRoots).start();
        Holdings holdings = new Holdings(sql, clock);
        sent = new SentDisks(sql, clock);
        offered = new OfferedNotes(this);
        OfferSources offerSources = new OfferSources(List.of(offered));
        IncomingOffers incoming = new IncomingOffers(sql, clock);
        offers = new OfferDesk(host, incoming, offerSources, transactions);
        offerNews = new OfferNews(incoming, offerSources, offers, transactions);
        returns = new Returns(
                host, holdings, nodes, intake, roots, new CarriedOffers(host, offers, offerNews, transactions));
        export = new DiskExport(
                host,
                new Fleet(sql, clock),
                nodes,
                publications,
                new RecordBatches(deliverables),
                blobs,
                holdings,
                returns,
                new LoadPlan(host, holdings, sent, new WeekFiles(sql, clock, List.of((school, until) -> coming))),
                sent,
                roots);
        events = new FleetEvents(sql, clock);
        silence = new Silence(sql, clock, host, () -> List.of(admin), new Notices(sql, clock), events);
        Diary diary = new Diary(sql, clock, events, silence);
        commands = new Commands(sql, clock, nodes, events);
        help = new HelpRequests(sql, clock);
        HelpDesk helpDesk = new HelpDesk(sql, clock, host, () -> List.of(admin), new Notices(sql, clock));
        nodeRecords = new NodeRecords(sql, clock);
        outlooks = new Outlooks(
                sql, clock, new Fleet(sql, clock), profiles, nodeRecords, List.of((school, until) -> coming));
        reception = new Reception(
                host,
                nodes,
                new Contacts(
                        sql,
                        clock,
                        new ContactListeners(List.of(
                                holdings,
                                diary,
                                commands,
                                outlooks,
                                nodeRecords,
                                helpDesk,
                                new RootNews(roots, sql, clock),
                                new NewKeys(sql, clock, events),
                                new Siblings(sql),
                                offerNews))),
                publications,
                profiles);
        histories = new Histories(sql, clock);
        refused = new RefusedRecords(sql);
        server = new DistrictServer(this);
    }

    /** A school of this district. */
    public UUID school(String name) {
        return school(String.valueOf(1_000_000_000L + Math.abs(name.hashCode())), name);
    }

    /** A join code for the school, as the admin sees it. */
    public String code(UUID school) {
        return db.inTransaction(() -> tokens.make(school, UUID.randomUUID()).text());
    }

    /** What the school's newest list names, in its order. */
    public List<Blob> files(UUID school) {
        return manifest(school).blobs();
    }

    /** The school's newest list. */
    public Manifest manifest(UUID school) {
        return DeltaText.readWhole(publication(school).manifest());
    }

    /** What leads to the school's newest list from this one. */
    public Publication since(UUID school, long from) {
        return publications.since(school, from, false);
    }

    /** The newest snapshot of the school. */
    public Publication publication(UUID school) {
        return publications.current(school);
    }

    @Override
    public void close() {
        server.close();
        patches.close();
    }
}
