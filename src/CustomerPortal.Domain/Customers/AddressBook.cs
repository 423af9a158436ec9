using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>The rules that a customer's addresses keep together (PAR-07, PAR-09).</summary>
internal static class AddressBook
{
    /// <summary>
    /// The addresses with exactly one default for each kind that occurs: the one marked, else the first.
    /// </summary>
    /// <exception cref="InputException">An address without a kind, a default of a kind that it has not, two defaults.</exception>
    public static IReadOnlyList<AddressCard> WithDefaults(IReadOnlyList<AddressCard> addresses)
    {
        var problems = new List<BusinessException>();
        for (var i = 0; i < addresses.Count; i++)
        {
            problems.AddRange(ProblemsOf(addresses[i], $"addresses[{i}]"));
        }

        AddTwice(problems, addresses, a => a.IsDefaultBilling, "isDefaultBilling");
        AddTwice(problems, addresses, a => a.IsDefaultShipping, "isDefaultShipping");
        if (problems.Count > 0)
        {
            throw new InputException(problems);
        }

        var billing = addresses.FirstOrDefault(a => a.IsDefaultBilling) ?? addresses.FirstOrDefault(a => a.IsBilling);
        var shipping = addresses.FirstOrDefault(a => a.IsDefaultShipping) ?? addresses.FirstOrDefault(a => a.IsShipping);
        return [.. addresses.Select(a => a with
        {
            IsDefaultBilling = ReferenceEquals(a, billing),
            IsDefaultShipping = ReferenceEquals(a, shipping),
        })];
    }

    private static IEnumerable<BusinessException> ProblemsOf(AddressCard address, string field)
    {
        if (!address.IsBilling && !address.IsShipping)
        {
            yield return new BusinessException(CustomersErrorCodes.AddressNeedsKind).For($"{field}.isBilling");
        }

        if (address.Lines.Count > CustomerConsts.AddressLinesMax)
        {
            yield return new BusinessException(CustomersErrorCodes.AddressHasTooManyLines)
                .With("maximum", CustomerConsts.AddressLinesMax).For($"{field}.lines");
        }

        if (address is { IsDefaultBilling: true, IsBilling: false })
        {
            yield return new BusinessException(CustomersErrorCodes.AddressDefaultNeedsKind).For($"{field}.isDefaultBilling");
        }

        if (address is { IsDefaultShipping: true, IsShipping: false })
        {
            yield return new BusinessException(CustomersErrorCodes.AddressDefaultNeedsKind).For($"{field}.isDefaultShipping");
        }
    }

    private static void AddTwice(
        List<BusinessException> problems, IReadOnlyList<AddressCard> addresses, Func<AddressCard, bool> isDefault, string field)
    {
        var second = addresses.Select((address, index) => (address, index)).Where(a => isDefault(a.address)).Skip(1).ToList();
        problems.AddRange(second.Select(a =>
            new BusinessException(CustomersErrorCodes.AddressDefaultTwice).For($"addresses[{a.index}].{field}")));
    }
}
