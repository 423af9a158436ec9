using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>The rate of a currency from a day on, until the next row: units of the base currency for one unit.</summary>
public sealed class ExchangeRate : AggregateRoot, ITenantOwned
{
    private ExchangeRate()
    {
    }

    /// <exception cref="BusinessException"><see cref="BillingErrorCodes.RateInvalid"/></exception>
    public ExchangeRate(Currency currency, DateOnly day, decimal rate)
    {
        Id = Guid.CreateVersion7();
        Currency = currency;
        Change(day, rate);
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    public Currency Currency { get; private set; } = null!;

    /// <summary>First day on which it counts.</summary>
    public DateOnly Day { get; private set; }

    public decimal Rate { get; private set; }

    /// <exception cref="BusinessException"><see cref="BillingErrorCodes.RateInvalid"/></exception>
    public void Change(DateOnly day, decimal rate)
    {
        if (rate <= 0m || decimal.Round(rate, BillingConsts.RateScale) != rate || rate >= 100_000_000m)
        {
            throw new BusinessException(BillingErrorCodes.RateInvalid).With("rate", rate).For("rate");
        }

        Day = day;
        Rate = rate;
    }
}
