using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Payment terms and tax codes: as every kept list, but documents need one default, so the mark moves and never just goes.</summary>
public static class BillingLists
{
    /// <inheritdoc cref="ListOrder.Mark"/>
    /// <exception cref="BusinessException"><see cref="BillingErrorCodes.DefaultMustRemain"/></exception>
    public static void Mark<T>(IEnumerable<T> entries, T entry, bool isDefault, bool isRetired)
        where T : IListed
    {
        RequireDefault(entry, isDefault);
        ListOrder.Mark(entries, entry, isDefault, isRetired);
    }

    /// <inheritdoc cref="ListOrder.Put"/>
    /// <exception cref="BusinessException"><see cref="BillingErrorCodes.DefaultMustRemain"/></exception>
    public static void Put<T>(IReadOnlyCollection<T> entries, T entry, int position, bool isDefault, bool isRetired)
        where T : IListed
    {
        RequireDefault(entry, isDefault);
        ListOrder.Put(entries, entry, position, isDefault, isRetired);
    }

    private static void RequireDefault(IListed entry, bool isDefault)
    {
        if (entry.IsDefault && !isDefault)
        {
            throw new BusinessException(BillingErrorCodes.DefaultMustRemain).For("isDefault");
        }
    }
}
