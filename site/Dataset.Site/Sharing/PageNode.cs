using System.Text.Json.Nodes;
using Dataset.Site.Reading;
using Dataset.Site.Views;

namespace Dataset.Site.Sharing;

/// <summary>The page of a fact, in terms of schema.org: what it is about, what it cites, what it is based on.</summary>
/// <param name="page">The page.</param>
public sealed class PageNode(PageContext page)
{
    private readonly PageAddress _addresses = new(page);
    private readonly SlotNode _slots = new(page);
    private readonly FactNode _facts = new(page);

    /// <summary>The page of a fact.</summary>
    /// <param name="view">What the page shows.</param>
    public JsonObject Describe(FactView view)
    {
        DatasetNode dataset = new(page);
        SourceReader reader = new(page.Index);
        List<IFact> sources = [.. view.Citations.Select(c => c.Citation.Source).OfType<IFact>().Distinct()];
        JsonObject node = new()
        {
            ["@type"] = "WebPage",
            ["@id"] = _addresses.Of(view.Address.Page),
            ["name"] = view.Fact.Label,
            ["inLanguage"] = "en",
            ["isPartOf"] = dataset.Refer(),
        };
        node.AddIfAbsent("license", dataset.License);
        node.AddIfAbsent("creativeWorkStatus", view.Status is { IsObsolete: true } status ? status.Title : null);
        node.AddIfAbsent("citation", JsonLd.List(sources.Select(_slots.Refer)));
        node.AddIfAbsent("isBasedOn", JsonLd.List(sources.Select(reader.Address).OfType<string>().Select(address => JsonValue.Create(address))));
        JsonObject about = _facts.Describe(view.Fact);
        node["mainEntity"] = about;
        JsonObject[] votes = [.. _facts.DescribeVotes(view.Fact)];
        return votes.Length == 0 ? node : new JsonObject { ["@graph"] = new JsonArray([node, .. votes]) };
    }
}
