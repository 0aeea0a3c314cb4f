using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Schema.Checks;

/// <summary>What a check must know of other facts. It is asked where a file is bound, and answered when all files are.</summary>
/// <param name="At">Where the answer is reported, if it is an issue.</param>
internal abstract record CorpusQuestion(SourceSpan At)
{
    /// <summary>Reports what the other facts contradict.</summary>
    /// <param name="corpus">All facts.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="issues">Where issues go.</param>
    public abstract void Answer(Corpus corpus, SchemaModel schema, IssueList issues);
}
