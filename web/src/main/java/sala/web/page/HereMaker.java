package sala.web.page;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.media.listing.MediaQueue;
import sala.node.NodeSettings;
import sala.notice.Notices;
import sala.web.asset.Assets;
import sala.web.security.Visitor;
import sala.web.text.Texts;

/** Puts together what templates know about the present request. */
@Singleton
public class HereMaker {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final HttpServletRequest request;
    private final Reader reader;
    private final Texts texts;
    private final Assets assets;
    private final NodeSettings node;
    private final Notices notices;
    private final MediaQueue queue;

    @Inject
    public HereMaker(
            HttpServletRequest request,
            Reader reader,
            Texts texts,
            Assets assets,
            NodeSettings node,
            Notices notices,
            MediaQueue queue) {
        this.request = request;
        this.reader = reader;
        this.texts = texts;
        this.assets = assets;
        this.node = node;
        this.notices = notices;
        this.queue = queue;
    }

    Here here() {
        return new Here(
                reader.visitor(), reader.language(), texts, assets, node.role(), path(), once(), toast(), counts());
    }

    private Counts counts() {
        Visitor visitor = reader.visitor();
        if (visitor.isNobody() || visitor.isPupil()) {
            return Counts.NONE;
        }
        boolean approves = visitor.may(Permission.MEDIA_APPROVE);
        return new Counts(notices.unread(visitor.id()), approves ? queue.waiting(visitor.actor()) : 0);
    }

    private static String once() {
        return Long.toHexString(RANDOM.nextLong());
    }

    private String path() {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private @Nullable Toast toast() {
        return reader.cookie(ToastCookie.NAME).flatMap(ToastCookie::read).orElse(null);
    }
}
