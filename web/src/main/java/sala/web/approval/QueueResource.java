package sala.web.approval;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.media.bulk.Outcome;
import sala.media.bulk.QueueDecisions;
import sala.media.item.MediaKind;
import sala.media.listing.MediaFilter;
import sala.media.listing.MediaQueue;
import sala.media.listing.QueueLine;
import sala.paging.Page;
import sala.people.People;
import sala.people.PersonName;
import sala.people.Responsibilities;
import sala.school.Grade;
import sala.school.School;
import sala.school.Schools;
import sala.school.SubjectGroup;
import sala.web.bulk.Chosen;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.page.SchoolName;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** What waits for the reader's approval, and deciding about several of it at once. */
@Path("/media/queue")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.MEDIA_APPROVE)
public class QueueResource {

    private final MediaQueue queue;
    private final QueueDecisions decisions;
    private final People people;
    private final Schools schools;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public QueueResource(
            MediaQueue queue,
            QueueDecisions decisions,
            People people,
            Schools schools,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.queue = queue;
        this.decisions = decisions;
        this.people = people;
        this.schools = schools;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    public Html list(@BeanParam Listing listing) {
        return page(listing, Form.empty(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@BeanParam Listing listing, MultivaluedMap<String, String> values) {
        QueueForm typed = new QueueForm(Form.of(values));
        return typed.form()
                .submit(
                        () -> {
                            Outcome outcome = decisions.decide(
                                    reader.actor(),
                                    Chosen.in(typed.form()),
                                    typed.verdict(),
                                    typed.form().text("reason"));
                            return outcome.refused().isEmpty()
                                    ? redirect.done("/media/queue", "queue.decided", outcome.done())
                                    : Response.ok(page(listing, Form.empty(), outcome))
                                            .build();
                        },
                        again -> page(listing, again, null));
    }

    private Html page(Listing listing, Form form, @Nullable Outcome outcome) {
        Page<QueueLine> page = queue.page(reader.actor(), filter(listing), listing.paging());
        Map<UUID, PersonName> names =
                people.names(page.items().stream().map(QueueLine::by).collect(Collectors.toSet()));
        Set<SubjectGroup> areas = Responsibilities.areas(reader.actor());
        QueueView view = new QueueView(listing, form, page, names, schools(page), areas, outcome);
        return here -> templates.approvalQueue(here, view);
    }

    private Map<UUID, String> schools(Page<QueueLine> page) {
        return page.items().stream()
                .flatMap(line -> Optional.ofNullable(line.offeredBy()).stream())
                .distinct()
                .flatMap(id -> schools.find(id).stream())
                .collect(Collectors.toMap(School::id, school -> SchoolName.of(school, reader.language())));
    }

    private static MediaFilter filter(Listing listing) {
        return new MediaFilter(
                listing.filter("words").orElse(""),
                listing.filter("kind", MediaKind.class).map(Set::of).orElse(Set.of()),
                listing.filter("subject", SubjectGroup.class).orElse(null),
                listing.filter("grade", Grade.class).orElse(null),
                null,
                null);
    }
}
