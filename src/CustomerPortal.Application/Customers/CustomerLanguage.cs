using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>The chain contact → customer → group → tenant that decides in which language a customer is written to.</summary>
public static class CustomerLanguage
{
    /// <summary>The language in force; of several groups the oldest that has one decides.</summary>
    public static LanguageTag Resolve(LanguageTag? contact, LanguageTag? customer, IEnumerable<GroupLanguage> groups, LanguageTag tenant) =>
        contact ?? customer ?? groups.OrderBy(g => g.Id).Select(g => g.Language).FirstOrDefault(l => l is not null) ?? tenant;

    /// <summary>The chain with the step that decided.</summary>
    public static CustomerLanguageDto Explain(LanguageSources sources, bool withContact, LanguageTag reader, LanguageTag tenant)
    {
        var steps = new List<(LanguageSource Source, string? Name, LanguageTag? Language)>();
        if (withContact)
        {
            steps.Add((LanguageSource.Contact, sources.ContactName, sources.ContactLanguage));
        }

        steps.Add((LanguageSource.Customer, sources.CustomerName, sources.CustomerLanguage));
        steps.AddRange(sources.Groups.OrderBy(g => g.Id).Select(g => (LanguageSource.Group, (string?)g.Name.In(reader, tenant), g.Language)));
        steps.Add((LanguageSource.Tenant, null, tenant));
        var decider = steps.FindIndex(s => s.Language is not null);
        return new CustomerLanguageDto(
            steps[decider].Language!.Value,
            [.. steps.Select((s, i) => new LanguageStepDto(s.Source, s.Name, s.Language?.Value, i == decider))]);
    }
}
