using System.Globalization;

namespace Dataset.Cli.Sources;

/// <summary>What a robots.txt says to one client (RFC 9309).</summary>
internal sealed class RobotsRules
{
    /// <summary>Nothing is forbidden.</summary>
    public static readonly RobotsRules AllowAll = new([], null);

    /// <summary>Everything is forbidden.</summary>
    public static readonly RobotsRules DisallowAll = new([(false, "/")], null);

    private readonly IReadOnlyList<(bool Allows, string Path)> _rules;

    private RobotsRules(IReadOnlyList<(bool Allows, string Path)> rules, TimeSpan? pause)
    {
        _rules = rules;
        Pause = pause;
    }

    /// <summary>How long the host asks to be left alone between two requests, or null.</summary>
    public TimeSpan? Pause { get; }

    /// <summary>Reads a robots.txt. Lines that say nothing that is known are skipped.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="client">The name of the client, without version.</param>
    public static RobotsRules Parse(string text, string client)
    {
        List<(bool, string)> own = [];
        List<(bool, string)> general = [];
        TimeSpan? ownPause = null;
        TimeSpan? generalPause = null;
        bool isOwn = false;
        bool isGeneral = false;
        bool hasOwn = false;
        bool isInAgents = false;
        foreach ((string key, string value) in text.Split('\n').Select(Line))
        {
            switch (key)
            {
                case "user-agent":
                    (isOwn, isGeneral) = isInAgents ? (isOwn, isGeneral) : (false, false);
                    isOwn |= value.Equals(client, StringComparison.OrdinalIgnoreCase);
                    isGeneral |= value == "*";
                    hasOwn |= isOwn;
                    isInAgents = true;
                    break;
                case "allow" or "disallow" when value.Length > 0:
                    isInAgents = false;
                    (isOwn ? own : isGeneral ? general : []).Add((key == "allow", value));
                    break;
                case "crawl-delay" when double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) && seconds <= 3600:
                    isInAgents = false;
                    ownPause = isOwn ? TimeSpan.FromSeconds(seconds) : ownPause;
                    generalPause = isGeneral ? TimeSpan.FromSeconds(seconds) : generalPause;
                    break;
                case "allow" or "disallow" or "crawl-delay":
                    isInAgents = false;
                    break;
                default:
                    break;
            }
        }

        return hasOwn ? new RobotsRules(own, ownPause) : new RobotsRules(general, generalPause);
    }

    /// <summary>Whether a path may be read: the longest rule that fits decides, and of two as long the one that allows.</summary>
    /// <param name="pathAndQuery">The path, with its query.</param>
    public bool Allows(string pathAndQuery) => _rules
        .Where(rule => Fits(rule.Path, pathAndQuery))
        .OrderByDescending(rule => rule.Path.Length)
        .ThenByDescending(rule => rule.Allows)
        .Select(rule => rule.Allows)
        .FirstOrDefault(true);

    private static (string Key, string Value) Line(string line)
    {
        string[] parts = line.Split('#')[0].Split(':', 2);
        return parts.Length == 2 ? (parts[0].Trim().ToLowerInvariant(), parts[1].Trim()) : ("", "");
    }

    /// <summary>Whether a rule fits a path: it is the beginning of it, with <c>*</c> for any characters and <c>$</c> for the end.</summary>
    private static bool Fits(string rule, string path)
    {
        string[] parts = rule.TrimEnd('$').Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        // The first place that a part fits leaves the most for those behind it, so that nothing is tried twice.
        int at = parts[0].Length;
        foreach (string part in parts.Skip(1))
        {
            int found = path.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + part.Length;
        }

        return !rule.EndsWith('$') || at == path.Length || (parts.Length > 1 && path.EndsWith(parts[^1], StringComparison.Ordinal));
    }
}
