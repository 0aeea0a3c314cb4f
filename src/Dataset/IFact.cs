namespace Dataset;

/// <summary>A record with an identifier of its own, listed in a collection.</summary>
public interface IFact : IRecord
{
    /// <summary>The identifier: kebab-case, and forever.</summary>
    string Id { get; }

    /// <summary>The name of this fact for people: the value of its class's label slot, or the identifier.</summary>
    string Label { get; }

    /// <summary>The file that the fact is written in, relative to the repository, with <c>/</c>: <c>seeds/people/leaders.yaml</c>.</summary>
    string File { get; }

    /// <summary>Every reference to this fact from another one, ordered by collection, id and slot.</summary>
    IReadOnlyList<Backlink> ReferencedBy { get; }
}
