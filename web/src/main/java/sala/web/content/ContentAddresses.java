package sala.web.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import sala.node.NodeSettings;
import sala.web.file.SignedAddresses;

/** Where content is on the second origin, as seen by whoever asks now. */
@Singleton
public class ContentAddresses {

    private static final Pattern HOST = Pattern.compile("[\\w.\\[\\]:-]+");

    private final HttpServletRequest request;
    private final NodeSettings settings;
    private final SignedAddresses signed;

    @Inject
    public ContentAddresses(HttpServletRequest request, NodeSettings settings, SignedAddresses signed) {
        this.request = request;
        this.settings = settings;
        this.signed = signed;
    }

    /** Where an item begins, with a proof that holds for some hours; for somebody who may view it. */
    String begin(UUID item) {
        return origin(settings.contentPort()) + folder(signed.signForHours(item), item);
    }

    /** The path of an item's files. */
    static String folder(String proof, UUID item) {
        return "/content/" + proof + "/" + item;
    }

    /** Where our own pages are, when somebody asks at the second origin. */
    String pages() {
        return origin(settings.port());
    }

    /** Where scripts of ours are on the second origin. */
    String assets() {
        return origin(settings.contentPort()) + "/content/assets/";
    }

    private String origin(int port) {
        String host = request.getServerName();
        return HOST.matcher(host).matches() ? request.getScheme() + "://" + host + ":" + port : "";
    }
}
