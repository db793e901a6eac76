package sala.web.line;

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
import java.time.Clock;
import java.util.UUID;
import sala.access.Permission;
import sala.mirror.profile.LinkProfile;
import sala.mirror.profile.LinkProfiles;
import sala.school.School;
import sala.school.Schools;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** At the district: the line of one school. */
@Path("/fleet")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.FLEET_MANAGE)
public class SchoolLineResource {

    private final LinkProfiles profiles;
    private final Schools schools;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;
    private final Clock clock;

    @Inject
    public SchoolLineResource(
            LinkProfiles profiles,
            Schools schools,
            Reader reader,
            Redirect redirect,
            Templates templates,
            Clock clock) {
        this.clock = clock;
        this.profiles = profiles;
        this.schools = schools;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Path("{school}/line")
    public Html show(@PathParam("school") UUID id) {
        return page(id, ProfileForm.of(profiles.find(id).orElse(LinkProfile.OPEN)));
    }

    /** The node hears of it when it next says how it is, after ten minutes at the most. */
    @POST
    @Path("{school}/line")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(@PathParam("school") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        School school = schools.get(id);
        return form.submit(
                () -> {
                    set(school, ProfileForm.read(form), form.checked("everywhere"));
                    return redirect.done("/fleet/" + id, "line.saved");
                },
                again -> page(id, again));
    }

    private void set(School school, LinkProfile profile, boolean everywhere) {
        profiles.set(reader.actor(), school.id(), profile);
        if (everywhere) {
            profiles.setQuietEverywhere(reader.actor(), profile.quiet());
        }
    }

    private Html page(UUID id, Form form) {
        School school = schools.get(id);
        int year = ProfileForm.year(clock);
        return here -> templates.lineSchool(here, school, form, year);
    }
}
