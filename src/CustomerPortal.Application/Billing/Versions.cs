using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

internal static class Versions
{
    /// <summary>Refuses a change that was made on an older state.</summary>
    /// <exception cref="ConcurrencyException">Somebody else saved first.</exception>
    public static void Require(this AggregateRoot aggregate, int? read)
    {
        if (read != aggregate.Version)
        {
            throw new ConcurrencyException();
        }
    }
}
