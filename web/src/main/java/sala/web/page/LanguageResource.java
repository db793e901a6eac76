package sala.web.page;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import sala.people.Language;
import sala.people.SpokenLanguage;
import sala.web.security.LocalAddress;
import sala.web.security.Open;
import sala.web.text.Languages;

/** The language switch in the head of every page. */
@Path("/language")
@Singleton
public class LanguageResource {

    private static final int YEAR = 31_536_000;

    private final SpokenLanguage spoken;
    private final Reader reader;

    @Inject
    public LanguageResource(SpokenLanguage spoken, Reader reader) {
        this.spoken = spoken;
        this.reader = reader;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Open("everybody may read in the own language")
    public Response choose(@FormParam("language") String code, @FormParam("next") String next) {
        Language language = Languages.of(code).orElse(reader.language());
        if (!reader.visitor().isNobody()) {
            spoken.choose(reader.visitor().id(), language);
        }
        return Response.seeOther(URI.create(LocalAddress.orHome(next)))
                .cookie(new NewCookie.Builder(Reader.LANGUAGE_COOKIE)
                        .value(language.tag())
                        .path("/")
                        .maxAge(YEAR)
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }
}
