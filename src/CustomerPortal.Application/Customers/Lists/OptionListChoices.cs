using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>What the card's fields choose from, and whether a choice is offered.</summary>
internal sealed class OptionListChoices(IOptionListRepository lists)
{
    /// <summary>Checks the fields that carry values of lists: a value may stay although it retired, a new choice must be offered.</summary>
    public async Task CheckAsync(List<BusinessException> problems, CustomerCard card, CustomerCard? former, CancellationToken ct)
    {
        foreach (var field in Fields())
        {
            var chosen = field.Read!(card);
            if (chosen is not null && chosen != (former is null ? null : field.Read(former)) && !await IsOfferedAsync(field.Source!, Guid.Parse(chosen), ct))
            {
                problems.Add(new BusinessException(CustomersErrorCodes.ListValueNotOffered).For(field.Name));
            }
        }
    }

    /// <summary>Names of every value by its id, retired ones too.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> GetNamesAsync(LanguageTag reader, LanguageTag tenantDefault, CancellationToken ct) =>
        (await lists.ListAsync(ct)).SelectMany(l => l.Values).ToDictionary(v => v.Id, v => v.Name.In(reader, tenantDefault));

    /// <summary>Values of the card's lists, in their order.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<ListChoiceDto>>> GetAsync(LanguageTag reader, LanguageTag tenantDefault, CancellationToken ct)
    {
        var kept = await lists.ListAsync(ct);
        return Fields().Select(f => f.Source!).Distinct().ToDictionary(
            code => code,
            code => (IReadOnlyList<ListChoiceDto>)[.. (kept.FirstOrDefault(l => l.Code == code)?.Values ?? []).InOrder()
                .Select(v => new ListChoiceDto(v.Id, v.Name.In(reader, tenantDefault), v.IsDefault, v.IsRetired))]);
    }

    /// <summary>The default of a list, for customers made by the short form.</summary>
    public async Task<Guid?> DefaultOfAsync(string code, CancellationToken ct) =>
        (await lists.FindAsync(code, ct))?.Values.FirstOrDefault(v => v.IsDefault)?.Id;

    private static IEnumerable<CustomerField> Fields() => CustomerFields.All.Where(f => f.Source is { } source && PopUpLists.All.Contains(source));

    private async Task<bool> IsOfferedAsync(string list, Guid value, CancellationToken ct) =>
        (await lists.FindAsync(list, ct))?.Values.Any(v => v.Id == value && !v.IsRetired) == true;
}
