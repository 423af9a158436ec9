using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>What the card's fields choose from, and whether a choice is offered.</summary>
internal sealed class OptionListChoices(IOptionListRepository lists)
{
    private static readonly IReadOnlyList<CustomerField> Fields =
        [.. CustomerFields.All.Where(f => f.Source is { } source && PopUpLists.All.Contains(source))];

    private static readonly IReadOnlyList<string> Codes = [.. Fields.Select(f => f.Source!).Distinct()];

    /// <summary>Checks the fields that carry values of lists: a value may stay although it retired, a new choice must be offered.</summary>
    public async Task CheckAsync(List<BusinessException> problems, CustomerCard card, CustomerCard? former, CancellationToken ct)
    {
        var chosen = Fields.Select(field => (Field: field, Value: field.Read!(card)))
            .Where(c => c.Value is not null && c.Value != (former is null ? null : c.Field.Read!(former))).ToList();
        if (chosen.Count == 0)
        {
            return;
        }

        var kept = await lists.ListAsync([.. chosen.Select(c => c.Field.Source!).Distinct()], ct);
        problems.AddRange(
            from choice in chosen
            where !kept.Any(l => l.Code == choice.Field.Source && l.Offers(Guid.Parse(choice.Value!)))
            select new BusinessException(CustomersErrorCodes.ListValueNotOffered).For(choice.Field.Name));
    }

    /// <summary>Names of every value of the card's lists by its id, retired ones too.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> GetNamesAsync(LanguageTag reader, LanguageTag tenantDefault, CancellationToken ct) =>
        (await lists.ListAsync(Codes, ct)).SelectMany(l => l.Values).ToDictionary(v => v.Id, v => v.Name.In(reader, tenantDefault));

    /// <summary>Values of the card's lists, in their order.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<ListChoiceDto>>> GetAsync(LanguageTag reader, LanguageTag tenantDefault, CancellationToken ct)
    {
        var kept = await lists.ListAsync(Codes, ct);
        return Codes.ToDictionary(
            code => code,
            code => (IReadOnlyList<ListChoiceDto>)[.. (kept.FirstOrDefault(l => l.Code == code)?.Values ?? []).InOrder()
                .Select(v => new ListChoiceDto(v.Id, v.Name.In(reader, tenantDefault), v.IsDefault, v.IsRetired))]);
    }

    /// <summary>The defaults of the card's lists that have one, for customers made by the short form.</summary>
    public async Task<IReadOnlyDictionary<string, Guid>> GetDefaultsAsync(CancellationToken ct) =>
        (await lists.ListAsync(Codes, ct)).SelectMany(l => l.Values.Where(v => v.IsDefault).Select(v => (l.Code, v.Id))).ToDictionary(d => d.Code, d => d.Id);
}
