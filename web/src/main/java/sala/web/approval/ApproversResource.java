package sala.web.approval;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.access.Permission;
import sala.fault.Invalid;
import sala.people.Person;
import sala.people.Responsibilities;
import sala.school.SubjectGroup;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** For which learning areas each supervisor decides about media. */
@Path("/media/approvers")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.AREA_GIVE)
public class ApproversResource {

    private final Responsibilities responsibilities;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public ApproversResource(Responsibilities responsibilities, Reader reader, Redirect redirect, Templates templates) {
        this.responsibilities = responsibilities;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    public Html list() {
        List<Approver> approvers = responsibilities.supervisors(reader.actor()).stream()
                .map(Approver::of)
                .toList();
        return here -> templates.approvalApprovers(here, approvers);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        responsibilities.give(reader.actor(), id, areas(Form.of(values)));
        return redirect.done("/media/approvers", "approver.saved");
    }

    private static Set<SubjectGroup> areas(Form form) {
        try {
            return form.all("areas").stream().map(SubjectGroup::valueOf).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw new Invalid("areas", "field.choice");
        }
    }

    /**
     * A supervisor.
     *
     * @param areas none means all of them
     */
    public record Approver(UUID id, String name, Set<SubjectGroup> areas) {

        static Approver of(Person person) {
            return new Approver(person.id(), person.name().full(), Responsibilities.areas(person.actor()));
        }
    }
}
