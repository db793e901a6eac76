package sala.signin;

/**
 * From where somebody signs in.
 *
 * @param address the IP address
 * @param agent what the browser or program calls itself; cut to 300 characters
 */
public record Origin(String address, String agent) {

    private static final int LONGEST = 300;

    public Origin {
        agent = agent.length() > LONGEST ? agent.substring(0, LONGEST) : agent;
    }
}
