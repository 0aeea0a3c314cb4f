using Chemistry;

Element oxygen = Elements.Oxygen;
Console.WriteLine($"{oxygen.Symbol} {oxygen.AtomicNumber} is a {oxygen.Phase}");
Console.WriteLine($"isolated in {oxygen.Discovered}");
Console.WriteLine(string.Join(", ", oxygen.Discoverers.Select(chemist => chemist.Name)));
Console.WriteLine(string.Join(", ", Chemists.HennigBrand.Discoveries.Select(element => element.Name)));
Console.WriteLine(Elements.Get("oxygen").Citations[0].Source.Publisher);
