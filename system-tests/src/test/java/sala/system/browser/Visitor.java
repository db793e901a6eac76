package sala.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Somebody with a browser of their own before the pages of one node. */
public final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final Pattern ONES_OWN = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{12,}");

    private static final int MOST_TABS = 60;
    private static final String FOCUSED =
            """
            selector => {
              const focused = document.activeElement;
              return focused.matches(selector) && getComputedStyle(focused).outlineStyle !== 'none'
                || focused.matches(selector) && getComputedStyle(focused).boxShadow !== 'none';
            }""";

    private final URI node;
    private final BrowserContext context;
    private final Page page;
    private final Traffic traffic;

    private Visitor(URI node, BrowserContext context) {
        this.node = node;
        this.context = context;
        this.page = context.newPage();
        this.traffic = Traffic.of(page);
        page.setDefaultTimeout(20_000);
    }

    /** Somebody who has never been here, at a desk. */
    public static Visitor at(URI node) {
        return at(node, Width.DESK);
    }

    public static Visitor at(URI node, Width width) {
        return new Visitor(node, Chromium.browser().newContext(options(width)));
    }

    /** Somebody whose browser runs no scripts. */
    public static Visitor withoutScripts(URI node) {
        return new Visitor(
                node, Chromium.browser().newContext(options(Width.DESK).setJavaScriptEnabled(false)));
    }

    public Visitor signIn(Account account) {
        open("/signin");
        type("username", account.username());
        type("password", account.password());
        page.locator("form[action='/signin'] button").click();
        page.waitForURL(Pattern.compile("^(?!.*/signin).*$"));
        return this;
    }

    /** Opens a page of the node by its path. */
    public Visitor open(String path) {
        page.navigate(node.resolve(path).toString());
        return this;
    }

    /**
     * Opens a page as somebody whose browser has loaded nothing of this node yet, and waits for all of it; the session
     * stays.
     */
    public Visitor opensAsNewcomer(String path) {
        traffic.withoutCache(() -> open(path).settles());
        return this;
    }

    /** Fills the field of this name in. */
    public Visitor type(String field, String text) {
        page.locator("[name='" + field + "']").first().fill(text);
        return this;
    }

    /** What the first field of this selector holds. */
    public String held(String selector) {
        return page.locator(selector).first().inputValue();
    }

    /** Presses the button or follows the link with these words. */
    public Visitor press(String words) {
        named(AriaRole.BUTTON, words).or(named(AriaRole.LINK, words)).first().click();
        return this;
    }

    /** Sends the form with this address and waits for the page that answers. */
    public Visitor submits(String action) {
        Locator button = page.locator("form[action='" + action + "'] button:not([type=button])");
        page.waitForNavigation(() -> button.last().click());
        return this;
    }

    /** The path of the page that is open. */
    public String path() {
        return URI.create(page.url()).getPath();
    }

    /** All between the head and the foot of the page, without ids and tokens. */
    public String shown() {
        String html = (String) page.evaluate("() => (document.querySelector('main') ?? document.body).innerHTML");
        return ONES_OWN.matcher(html).replaceAll("");
    }

    /** Waits until these words can be read. */
    public Visitor reads(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    /** Waits until the page has loaded what it wants to load. */
    public Visitor settles() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    /** Presses keys, such as {@code Tab} or {@code Enter}, one after the other. */
    public Visitor keys(String... names) {
        for (String name : names) {
            page.keyboard().press(name);
        }
        return this;
    }

    /** Goes on with the tabulator until the focus is on this element. */
    public Visitor tabsTo(String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (isFocused(selector)) {
                return this;
            }
            keys("Tab");
        }
        throw new AssertionError("the tabulator does not come to " + selector + " on " + page.url());
    }

    /** Whether the focus is on this element and can be seen there. */
    public boolean isFocused(String selector) {
        return (Boolean) page.evaluate(FOCUSED, selector);
    }

    /** Loses the session, as when it has run out. */
    public Visitor forgetsSession() {
        context.clearCookies();
        return this;
    }

    public Visitor resize(Width width) {
        page.setViewportSize(width.pixels(), width.height());
        return this;
    }

    /** Keeps a picture of the whole page under target/screenshots, where somebody will look at it: not in CI. */
    public Visitor picture(String name) {
        if (System.getenv("CI") != null) {
            return this;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** The page itself, for what only one test does. */
    public Page page() {
        return page;
    }

    /** What was loaded since this person came. */
    public Traffic traffic() {
        return traffic;
    }

    public URI node() {
        return node;
    }

    @Override
    public void close() {
        context.close();
    }

    private static Browser.NewContextOptions options(Width width) {
        return new Browser.NewContextOptions()
                .setViewportSize(width.pixels(), width.height())
                .setLocale("th-TH")
                .setTimezoneId("Asia/Bangkok");
    }

    private Locator named(AriaRole role, String words) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(words));
    }
}
