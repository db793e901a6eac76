package sala.web.bulk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import sala.access.Permission;
import sala.fault.Invalid;
import sala.media.bulk.BulkEncoding;
import sala.media.look.LessonProfile;
import sala.web.page.Form;
import sala.web.page.Reader;
import sala.web.security.Requires;

/** Has several recordings encoded again as one kind of lesson: first what that would cost, then the order. */
@Path("/media/bulk/encoding")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Requires(Permission.MEDIA_ENCODE)
public class BulkEncodingResource {

    private final BulkEncoding encoding;
    private final BulkPages pages;
    private final Reader reader;

    @Inject
    public BulkEncodingResource(BulkEncoding encoding, BulkPages pages, Reader reader) {
        this.encoding = encoding;
        this.pages = pages;
        this.reader = reader;
    }

    @POST
    @Path("plan")
    public Response plan(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return pages.answer(form, view -> view.with(encoding.plan(reader.actor(), Chosen.in(form), profile(form))));
    }

    /** Whoever chose another kind after looking is shown what that would cost first. */
    @POST
    public Response order(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        if (!form.text("planned").equals(form.text("profile"))) {
            return plan(values);
        }
        return pages.answer(form, view -> view.ordered(encoding.order(reader.actor(), Chosen.in(form), profile(form))));
    }

    private static LessonProfile profile(Form form) {
        return form.choice("profile", LessonProfile.class).orElseThrow(() -> new Invalid("profile", "field.required"));
    }
}
