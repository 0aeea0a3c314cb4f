namespace Dataset.Schema.Model;

/// <summary>A value of a fact, bound to its slot.</summary>
public abstract record FactValue
{
    private protected FactValue()
    {
    }
}
