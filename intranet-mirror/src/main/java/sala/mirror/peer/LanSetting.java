package sala.mirror.peer;

/**
 * What a school wants of servers on the same network.
 *
 * @param takes whether this node takes from them, and gives to them, at all
 * @param announces whether others find it by themselves
 */
public record LanSetting(boolean takes, boolean announces) {}
