namespace CustomerPortal.Kernel;

/// <summary>
/// An entry of a list that a tenant keeps (groups, payment terms, tax codes, values of pop-up lists). It has a place, at most one of the
/// list is the default, and a retired one stays where it is used but is not chosen anew.
/// </summary>
public interface IListed
{
    Guid Id { get; }

    /// <summary>Place in the list; equal ones follow their <see cref="Word"/>.</summary>
    int Position { get; }

    /// <summary>What tells it from others in every tenant alike: its code in a form that sorts, else its first name.</summary>
    string Word { get; }

    /// <summary>Whether it is taken where nobody chooses.</summary>
    bool IsDefault { get; }

    /// <summary>Whether it can no longer be chosen anew.</summary>
    bool IsRetired { get; }

    /// <summary>Told by <see cref="ListOrder"/> alone: only the list as a whole knows whether it is right.</summary>
    void Place(int position, bool isDefault, bool isRetired);
}
