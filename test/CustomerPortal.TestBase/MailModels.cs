using CustomerPortal.Kernel;

namespace CustomerPortal.TestBase;

/// <summary>Holds what is really sent to what the registry says of it.</summary>
public static class MailModels
{
    /// <summary>The fields of a mail, and of its rows, are exactly those of its definition.</summary>
    public static void ShouldFit(MailTemplateRegistry registry, string template, IReadOnlyDictionary<string, object?> model) =>
        ShouldFit(template, registry.Find(template).ShouldNotBeNull(template).Fields, model);

    private static void ShouldFit(string name, IReadOnlyList<MailField> fields, IReadOnlyDictionary<string, object?> model)
    {
        model.Keys.Order().ShouldBe(fields.Select(f => f.Name).Order(), name);
        foreach (var list in fields.Where(f => f.Kind == MailFieldKind.List))
        {
            foreach (var row in ((IEnumerable<object>)model[list.Name]!).Cast<IReadOnlyDictionary<string, object?>>())
            {
                ShouldFit($"{name}.{list.Name}", list.Rows, row);
            }
        }
    }
}
