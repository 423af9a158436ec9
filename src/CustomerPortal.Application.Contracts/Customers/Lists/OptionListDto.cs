using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>A list that forms choose from, without its values.</summary>
/// <param name="Code">Its code, unique.</param>
/// <param name="Title">What it is called in the reader's language.</param>
/// <param name="Name">What the tenant calls it; null: as the product does.</param>
/// <param name="IsPopUp">Whether every tenant has it; it cannot be deleted.</param>
/// <param name="Values">Number of values.</param>
/// <param name="Retired">How many of them are retired.</param>
public sealed record OptionListDto(string Code, string Title, LocalizedText? Name, bool IsPopUp, int Values, int Retired);
