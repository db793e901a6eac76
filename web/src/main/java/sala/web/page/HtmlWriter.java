package sala.web.page;

import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

/** Renders pages; in memory first, so that a template that fails becomes an error page and not half a page. */
@Provider
@Singleton
@Produces(MediaType.TEXT_HTML)
public class HtmlWriter implements MessageBodyWriter<Html> {

    private final HereMaker hereMaker;

    @Inject
    public HtmlWriter(HereMaker hereMaker) {
        this.hereMaker = hereMaker;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Html.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Html page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        Utf8ByteOutput html = new Utf8ByteOutput();
        page.in(hereMaker.here()).render(html);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8");
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("private, no-cache"));
        headers.putIfAbsent(HttpHeaders.VARY, List.of("Cookie, HX-Request"));
        html.writeTo(out);
    }
}
