using Dataset.Schema.Model;

namespace Dataset.Schema.Binding;

/// <summary>Resolves the rules of classes.</summary>
internal sealed class RuleBinder(SchemaScope scope, SlotBinder slotBinder)
{
    /// <summary>The rules of a class, its own and inherited ones.</summary>
    /// <param name="c">The class.</param>
    /// <param name="slots">Its slots.</param>
    public EquatableArray<RuleModel> Bind(InheritedClass c, IReadOnlyList<SlotModel> slots) => !c.HasRules ? [] :
    [
        .. from ancestor in c.Lineage
           from rule in ancestor.Class.Children("rules")
           where !rule.Flag("deactivated")
           let bound = Rule(rule, c.Name, slots)
           where bound is not null
           select bound,
    ];

    private RuleModel? Rule(Definition rule, string className, IReadOnlyList<SlotModel> slots)
    {
        InstanceCondition? preconditions = Condition(rule, "preconditions", className, slots);
        InstanceCondition? postconditions = Condition(rule, "postconditions", className, slots);
        InstanceCondition? elseconditions = Condition(rule, "elseconditions", className, slots);
        if (preconditions is null || (postconditions ?? elseconditions) is null)
        {
            // LinkML reads such a rule and holds nothing against it.
            string missing = preconditions is null ? "preconditions" : "postconditions";
            scope.Report(Rules.SchemaNoEffect, rule.Place, $"A rule without {missing} never applies.", $"Add '{missing}', or say it of the slot itself.");
            return null;
        }

        string description = rule.Text("description") is { Length: > 0 } text ? text : rule.Text("title");
        return new RuleModel(description, preconditions, postconditions, elseconditions, rule.Flag("bidirectional"), rule.Flag("open_world"));
    }

    private InstanceCondition? Condition(Definition rule, string key, string className, IReadOnlyList<SlotModel> slots) =>
        rule.Children(key).Select(expression => Instance(expression, className, slots)).FirstOrDefault();

    private InstanceCondition Instance(Definition expression, string className, IReadOnlyList<SlotModel> slots) => new()
    {
        Fields = expression.Children("slot_conditions").Select(field => Field(field, className, slots)).OfType<FieldCondition>().ToEquatableArray(),
        AnyOf = All(expression, "any_of", className, slots),
        AllOf = All(expression, "all_of", className, slots),
        ExactlyOneOf = All(expression, "exactly_one_of", className, slots),
        NoneOf = All(expression, "none_of", className, slots),
    };

    private EquatableArray<InstanceCondition> All(Definition expression, string key, string className, IReadOnlyList<SlotModel> slots) =>
        expression.Children(key).Select(child => Instance(child, className, slots)).ToEquatableArray();

    private FieldCondition? Field(Definition field, string className, IReadOnlyList<SlotModel> slots) =>
        scope.FindSlot(field.Name, field.Place, className, slots) is { } slot ? slotBinder.BindCondition(slot, field) : null;
}
